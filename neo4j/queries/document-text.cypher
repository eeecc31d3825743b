// A window of a body. The engine counts code points, so it cuts only where each of them is one UTF-16 code unit.
MATCH (d:Document {id: $id})
RETURN d.length AS length, d.isPlain AS isCut,
  CASE WHEN d.isPlain THEN substring(d.text, $start, $size) ELSE d.text END AS text;
