/** The product as it is unpacked on a machine: its start scripts, its bundles, its licences. */
@NullMarked
package org.stagebook.product;

import org.jspecify.annotations.NullMarked;
