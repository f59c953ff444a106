/** What sounds at the playhead, and where each sound comes from. */
package org.stagebook.ui.parts.sounds;
