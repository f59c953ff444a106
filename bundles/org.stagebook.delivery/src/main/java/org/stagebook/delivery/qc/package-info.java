/** What is wrong with sound that is to be delivered, found in one pass over it. */
@NullMarked
package org.stagebook.delivery.qc;

import org.jspecify.annotations.NullMarked;
