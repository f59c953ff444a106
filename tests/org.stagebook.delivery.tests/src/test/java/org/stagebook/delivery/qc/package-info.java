@NullMarked
package org.stagebook.delivery.qc;

import org.jspecify.annotations.NullMarked;
