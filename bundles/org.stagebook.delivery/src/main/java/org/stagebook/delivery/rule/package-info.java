/** Holding what is delivered against what was asked for: rules without state, each for one quantity. */
@NullMarked
package org.stagebook.delivery.rule;

import org.jspecify.annotations.NullMarked;
