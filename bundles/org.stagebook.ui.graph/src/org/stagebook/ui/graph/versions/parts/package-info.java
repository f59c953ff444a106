/** GEF edit parts: one for the graph, one for each version in view. */
package org.stagebook.ui.graph.versions.parts;
