@NullMarked
package org.stagebook.delivery.rule;

import org.jspecify.annotations.NullMarked;
