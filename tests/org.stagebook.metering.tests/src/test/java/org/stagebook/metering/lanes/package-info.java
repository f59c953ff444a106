@NullMarked
package org.stagebook.metering.lanes;

import org.jspecify.annotations.NullMarked;
