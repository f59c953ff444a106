/** The results view: what long work came to, to be read and copied. */
package org.stagebook.ui.parts.results;
