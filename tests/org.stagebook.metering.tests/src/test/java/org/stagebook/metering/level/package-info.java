@NullMarked
package org.stagebook.metering.level;

import org.jspecify.annotations.NullMarked;
