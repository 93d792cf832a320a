namespace offerwright::ui {}
