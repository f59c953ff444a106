@NullMarked
package org.stagebook.metering.dialogue;

import org.jspecify.annotations.NullMarked;
