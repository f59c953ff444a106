/** The reference picture of the reel at the shared playhead. */
package org.stagebook.ui.parts.picture;
