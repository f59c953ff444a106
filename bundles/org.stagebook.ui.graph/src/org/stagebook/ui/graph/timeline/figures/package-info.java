/** How the timeline is painted: figures, each for one area, and the painters they share. Nothing here knows the model. */
package org.stagebook.ui.graph.timeline.figures;
