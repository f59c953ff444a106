/** GEF edit parts: one for the reel, one for each cue wide enough to be more than a sliver. */
package org.stagebook.ui.graph.timeline.parts;
