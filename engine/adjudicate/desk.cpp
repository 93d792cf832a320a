#include "engine/adjudicate/desk.h"

namespace offerwright {

void SelectionSlots::grow() {
    const std::vector<Place> before = std::exchange(m_places, std::vector<Place>(m_places.size() * 2));
    for (const Place& place : before)
        if (place.takenFor == m_now) m_places[placeOf(place.selection)] = place;
}

} // namespace offerwright
