/** The cast: who plays whom, how many lines each has, and the time they are given. */
package org.stagebook.ui.parts.cast;
