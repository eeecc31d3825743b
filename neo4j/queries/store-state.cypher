// How the store stands. Counts come from the engine's own counters.
// part: standing
MATCH (s:ReadoutStore {id: 'store'})
RETURN s.schema AS schema, s.revision AS revision;

// part: counts
CALL () { MATCH (n:Document) RETURN count(n) AS documents }
CALL () { MATCH (n:Passage) RETURN count(n) AS passages }
CALL () { MATCH (n:Persona) RETURN count(n) AS personas }
CALL () { MATCH (n:Account) RETURN count(n) AS accounts }
CALL () { MATCH (n:Leader) RETURN count(n) AS leaders }
CALL () { MATCH (n:Country) RETURN count(n) AS countries }
CALL () { MATCH (n:Organisation) RETURN count(n) AS organisations }
CALL () { MATCH (n:Agreement) RETURN count(n) AS agreements }
CALL () { MATCH (n:Conversation) RETURN count(n) AS conversations }
CALL () { MATCH (n:JoinKey) WHERE n.stratum IN ['people', 'contacts'] AND n.key >= '' AND n.mark IS NOT NULL RETURN count(n) AS waiting }
RETURN documents, passages, personas, accounts, leaders, countries, organisations, agreements, conversations, waiting;

// part: engine
CALL dbms.components() YIELD name, versions
RETURN name, versions[0] AS version;
