/** The course of a production: what was kept of it when, and how to get back there. */
@org.jspecify.annotations.NullMarked
package org.stagebook.history;
