/** The desk of whoever answers for delivery: the matrix of deliverables, what is known of each, and what can be done with it. */
package org.stagebook.ui.parts.deliver;
