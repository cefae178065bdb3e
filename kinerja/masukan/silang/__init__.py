"""Rules across sheets, by concern: one small function per rule, each yielding faults with their cell."""
