/** How trust is tested: the catalogue of the database, and who may what at each endpoint. */
@NullMarked
package org.houvast.trust;

import org.jspecify.annotations.NullMarked;
