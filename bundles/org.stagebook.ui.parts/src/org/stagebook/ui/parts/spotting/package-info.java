/** The spotting notes editor: the cues of a reel or of a production in a table for the keyboard. */
package org.stagebook.ui.parts.spotting;
