namespace offerwright::resources {}
