namespace offerwright {}
