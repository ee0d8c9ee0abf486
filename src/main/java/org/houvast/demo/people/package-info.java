/** Names for people who do not exist, as diverse as the Netherlands and Flanders are. */
@NullMarked
package org.houvast.demo.people;

import org.jspecify.annotations.NullMarked;
