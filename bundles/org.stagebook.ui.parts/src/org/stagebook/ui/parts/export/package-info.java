/** Writing cues for other programs: into a file, or into the clipboard. */
package org.stagebook.ui.parts.export;
