@NullMarked
package org.stagebook.delivery.qc.adm;

import org.jspecify.annotations.NullMarked;
