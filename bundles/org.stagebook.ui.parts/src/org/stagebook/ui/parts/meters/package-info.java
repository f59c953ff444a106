/** Meters of what is played. */
package org.stagebook.ui.parts.meters;
