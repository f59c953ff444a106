/** Tests of comparing. */
@NullMarked
package org.stagebook.metering.compare;

import org.jspecify.annotations.NullMarked;
