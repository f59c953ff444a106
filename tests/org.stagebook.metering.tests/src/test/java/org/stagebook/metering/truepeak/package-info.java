@NullMarked
package org.stagebook.metering.truepeak;

import org.jspecify.annotations.NullMarked;
