// Pages: documents from the latest to the earliest, in all and within a collection.
CREATE RANGE INDEX document_latest_first IF NOT EXISTS FOR (n:Document) ON (n.latestFirst);
CREATE RANGE INDEX in_latest_first IF NOT EXISTS FOR ()-[r:IN]-() ON (r.latestFirst);

// Keys that wait to be joined, by key; one that does not wait has no mark and is not in it.
CREATE RANGE INDEX join_key_waiting IF NOT EXISTS FOR (n:JoinKey) ON (n.stratum, n.key, n.mark);

// Names: those that begin with the words, in order, and those that hold them.
CREATE RANGE INDEX leader_folded IF NOT EXISTS FOR (n:Leader) ON (n.folded);
CREATE RANGE INDEX country_folded IF NOT EXISTS FOR (n:Country) ON (n.folded);
CREATE RANGE INDEX organisation_folded IF NOT EXISTS FOR (n:Organisation) ON (n.folded);
CREATE RANGE INDEX agreement_folded IF NOT EXISTS FOR (n:Agreement) ON (n.folded);
CREATE FULLTEXT INDEX leader_words IF NOT EXISTS FOR (n:Leader) ON EACH [n.folded]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE FULLTEXT INDEX country_words IF NOT EXISTS FOR (n:Country) ON EACH [n.folded]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE FULLTEXT INDEX organisation_words IF NOT EXISTS FOR (n:Organisation) ON EACH [n.folded]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE FULLTEXT INDEX agreement_words IF NOT EXISTS FOR (n:Agreement) ON EACH [n.folded]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };

// Texts: words are folded before they are stored, so the engine only parts them at spaces.
CREATE FULLTEXT INDEX paragraph_words IF NOT EXISTS FOR (n:Paragraph) ON EACH [n.folded]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };

// Which documents name a country, organisation, agreement or source.
CREATE FULLTEXT INDEX document_names IF NOT EXISTS FOR (n:Document) ON EACH [n.names]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };

// What changed since a revision.
CREATE RANGE INDEX leader_changed IF NOT EXISTS FOR (n:Leader) ON (n.changed);
CREATE RANGE INDEX organisation_changed IF NOT EXISTS FOR (n:Organisation) ON (n.changed);
CREATE RANGE INDEX agreement_changed IF NOT EXISTS FOR (n:Agreement) ON (n.changed);
CREATE RANGE INDEX source_changed IF NOT EXISTS FOR (n:Source) ON (n.changed);
CREATE RANGE INDEX conversation_changed IF NOT EXISTS FOR (n:Conversation) ON (n.changed);
CREATE RANGE INDEX gone_changed IF NOT EXISTS FOR (n:Gone) ON (n.changed);
