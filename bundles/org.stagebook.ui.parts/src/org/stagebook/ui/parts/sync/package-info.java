/** Save-points, working on one production with others, what has to be settled, and what was kept. */
package org.stagebook.ui.parts.sync;
