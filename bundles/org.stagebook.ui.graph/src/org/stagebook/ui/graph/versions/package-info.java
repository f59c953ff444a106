/** The graph of a production's mix versions, as a control for any part. */
package org.stagebook.ui.graph.versions;
