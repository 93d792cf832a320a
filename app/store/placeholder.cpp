namespace offerwright::app {}
