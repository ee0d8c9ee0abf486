/** A package named for a layer. */
@NullMarked
package org.houvast.house.culprits.service;

import org.jspecify.annotations.NullMarked;
