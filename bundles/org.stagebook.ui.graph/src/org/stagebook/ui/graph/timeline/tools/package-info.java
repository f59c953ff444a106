/** What the hand does: one GEF tool, a small class per kind of drag, keys and wheel. */
package org.stagebook.ui.graph.timeline.tools;
