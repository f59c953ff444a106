@NullMarked
package org.stagebook.metering.spectrum;

import org.jspecify.annotations.NullMarked;
