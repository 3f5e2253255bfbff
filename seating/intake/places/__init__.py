"""Tables and seats that a guest list names: the room they make, and seatings made elsewhere."""
