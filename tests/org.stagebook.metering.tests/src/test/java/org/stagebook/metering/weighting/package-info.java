@NullMarked
package org.stagebook.metering.weighting;

import org.jspecify.annotations.NullMarked;
