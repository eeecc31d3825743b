// Keeps a view under the hash of what it says.
MERGE (v:View {id: $id})
ON CREATE SET v.view = $view;
