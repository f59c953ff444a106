@NullMarked
package org.stagebook.delivery.plan;

import org.jspecify.annotations.NullMarked;
