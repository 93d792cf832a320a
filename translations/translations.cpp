namespace offerwright::translations {}
