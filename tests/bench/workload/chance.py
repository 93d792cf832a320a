"""Chance out of a seed: the same draws in every version of Python, so that a workload is the same on every machine."""

MASK = (1 << 64) - 1


class Chance:
    """SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014)."""

    def __init__(self, seed):
        self.state = seed

    def bits(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        mixed = self.state
        mixed = ((mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9) & MASK
        mixed = ((mixed ^ mixed >> 27) * 0x94D049BB133111EB) & MASK
        return mixed ^ mixed >> 31

    def below(self, limit):
        return self.bits() * limit >> 64

    def within(self, least, most):
        return least + self.below(most - least + 1)

    def happens(self, percent):
        return self.below(100) < percent

    def one_of(self, choices):
        return choices[self.below(len(choices))]

    def some_of(self, choices, count):
        """Different ones, in the order of the choices."""
        places = set()
        while len(places) < count:
            places.add(self.below(len(choices)))
        return [choices[place] for place in sorted(places)]
