/** What everything drawn here shares: boxes in pixels, fast text, hatching. */
package org.stagebook.ui.graph.painting;
