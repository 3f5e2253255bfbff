"""How a host writes each rule: keys of the dinner file, and columns of the guest list."""
