// Whether a change is just being committed, which readers look at.
CREATE CONSTRAINT commits_id IF NOT EXISTS FOR (n:Commits) REQUIRE n.id IS UNIQUE;
