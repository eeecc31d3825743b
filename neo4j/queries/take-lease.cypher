// One holder at a time may replace derived rows, by the server's clock.
// part: lock
MATCH (l:Lease {id: 'joining'})
SET l.locked = true
REMOVE l.locked;

// part: take
MATCH (l:Lease {id: 'joining'})
WHERE l.holder IS NULL OR l.holder = $holder OR l.until <= timestamp()
SET l.holder = $holder, l.until = timestamp() + $milliseconds
RETURN l.until AS until;

// part: held
MATCH (l:Lease {id: 'joining'})
RETURN coalesce(l.holder = $holder, false) AS isHeld;

// part: release
MATCH (l:Lease {id: 'joining'})
WHERE l.holder = $holder
SET l.until = 0
REMOVE l.holder;
