/** The plan of the work: its phases, what they cost, and what is left. */
@NullMarked
package org.stagebook.delivery.plan;

import org.jspecify.annotations.NullMarked;
