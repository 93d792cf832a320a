/// \file Places where a process may die, named for the tests that make it. Nothing of them is in a build without tests'
/// own OFFERWRIGHT_FAULTS. Private to this room.
#pragma once

#ifdef OFFERWRIGHT_FAULTS
namespace offerwright::ledger {
/// The tests' own: goes on, or leaves by throwing what only they catch.
void faultPoint(const char* name);
} // namespace offerwright::ledger
#define FAULT(name) ::offerwright::ledger::faultPoint(name)
#else
#define FAULT(name) static_cast<void>(0)
#endif
