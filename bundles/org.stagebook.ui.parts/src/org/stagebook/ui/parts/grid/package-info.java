/** A table for the keyboard that we paint ourselves, the same on every system and in either look. */
package org.stagebook.ui.parts.grid;
