@NullMarked
package org.stagebook.metering.loudness;

import org.jspecify.annotations.NullMarked;
