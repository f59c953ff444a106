/** The course of a production: what was kept of it when, and how to get back there. */
@NullMarked
package org.stagebook.history;

import org.jspecify.annotations.NullMarked;
