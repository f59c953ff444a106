/** Where everybody is looking: one playhead and one loop for all editors of a production. */
package org.stagebook.ui.playhead;
